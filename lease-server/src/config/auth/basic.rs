//! The section `auth.basic`.

use super::super::reading::{Keys, Pair, Reading};
use super::super::suggest::nearest;
use super::super::yaml::Node;
use crate::auth::{BasicUser, Role};

const KEYS: Keys<'_> = Keys { known: &["users", "admins"] };

pub(super) fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Vec<BasicUser>> {
    let section = reading.section(node, "`auth.basic`", &KEYS)?;
    let Some(users) = section.get("users") else {
        reading.wrong(node.place, "`auth.basic` has no `users`; list them as `name: password`");
        return None;
    };
    let users = read_users(users, reading)?;
    let admins = section.get("admins").map(|node| read_admins(node, &users, reading)).unwrap_or_default();
    let with_role = |user: &User<'_>| {
        let role = if admins.iter().any(|admin| admin == user.name) { Role::Admin } else { Role::Run };
        BasicUser::new(user.name, user.password.as_deref().unwrap_or_default(), role)
    };
    Some(users.iter().map(with_role).collect())
}

/// A name, and a password unless there is a mistake in it. The passwords end in this file: only digests go on.
struct User<'n> {
    name: &'n str,
    password: Option<String>,
}

fn read_users<'n>(node: &'n Node, reading: &mut Reading<'_>) -> Option<Vec<User<'n>>> {
    let pairs = reading.pairs(node, "`auth.basic.users`")?;
    if pairs.is_empty() {
        let reason = "`auth.basic.users` is empty, so nobody could call; list them as `name: password`";
        reading.wrong(node.place, reason);
    }
    let mut users = Vec::new();
    for pair in pairs {
        if let Err(reason) = check_name(pair.name) {
            reading.wrong(pair.key.place, reason);
        }
        users.push(User { name: pair.name, password: password(&pair, reading) });
    }
    Some(users)
}

fn check_name(name: &str) -> Result<(), &'static str> {
    if name.is_empty() {
        return Err("a user name must not be empty");
    }
    if name.contains(':') {
        return Err(
            "a user name must not contain a colon: in HTTP Basic authentication the password begins there",
        );
    }
    if name.chars().any(char::is_control) {
        return Err("a user name must not contain control characters");
    }
    Ok(())
}

fn password(pair: &Pair<'_>, reading: &mut Reading<'_>) -> Option<String> {
    let Pair { name, key, value } = pair;
    if value.is_null() {
        let reason =
            format!("`{name}` has no password; put one in quotes, or name a variable: \"${{NAME}}\"");
        reading.wrong(key.place, reason);
        return None;
    }
    let password = reading.text(value, &format!("the password of `{name}` must be a single value"))?.value;
    if password.is_empty() {
        let reason = format!("the password of `{name}` is empty; give one, or remove the user");
        reading.wrong(value.place, reason);
        return None;
    }
    if super::tokens::is_forgotten_variable(&password) {
        reading.warn(super::tokens::forgotten_variable("password", value.place.line));
    }
    // A secret that was made with `echo` is a common cause of a 401 that nobody can explain.
    if password.ends_with(char::is_whitespace) {
        reading.warn(format!("the password of `{name}` ends with white space or a line break, which counts"));
    }
    Some(password)
}

fn read_admins(node: &Node, users: &[User<'_>], reading: &mut Reading<'_>) -> Vec<String> {
    let names: Vec<&str> = users.iter().map(|user| user.name).collect();
    let mut admins = Vec::new();
    for item in reading.items(node, "`auth.basic.admins`").unwrap_or_default() {
        let Some(admin) = reading.text(item, "an admin must be the name of a user") else { continue };
        if names.contains(&admin.value.as_str()) {
            admins.push(admin.value);
            continue;
        }
        let hint = nearest(&admin.value, &names).map(|name| format!("; did you mean `{name}`?"));
        let reason = format!("this admin is not one of `auth.basic.users`{}", hint.unwrap_or_default());
        reading.wrong(item.place, reason);
    }
    admins
}
