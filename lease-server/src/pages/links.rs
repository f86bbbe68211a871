//! Who somebody is, with links to where there is more about them. What a run has sent becomes a link only if it is the address
//! of a web page; and then no page learns where the reader comes from.

use lease_core::ids::{HeadSha, MergeRef, ProviderId, RunUrl};
use maud::{Markup, html};
use url::Url;

/// Where repositories are, if nobody says otherwise.
const GITHUB: &str = "https://github.com";

/// Somebody, as answers name them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Somebody<'a> {
    pub(super) head_sha: &'a HeadSha,
    pub(super) head_ref: Option<&'a MergeRef>,
    pub(super) run_url: Option<&'a RunUrl>,
}

impl Somebody<'_> {
    pub(super) fn pull_request(&self) -> Option<u64> {
        self.head_ref.and_then(MergeRef::pull_request)
    }

    /// What a person calls it.
    pub(super) fn label(&self) -> String {
        match self.pull_request() {
            Some(number) => format!("#{number}"),
            None => self.head_sha.short().to_owned(),
        }
    }
}

/// The links of one provider.
#[derive(Clone, Debug)]
pub(super) struct Links {
    repository: String,
}

impl Links {
    /// The repository is at GitHub, unless a run's own address shows that it is elsewhere.
    pub(super) fn new<'a>(id: &ProviderId, mut run_urls: impl Iterator<Item = &'a RunUrl>) -> Self {
        let path = format!("/{}/{}", id.owner, id.repo);
        let elsewhere = run_urls.find_map(|run_url| {
            let url = web(run_url)?;
            let is_of_repository =
                url.path().to_ascii_lowercase().starts_with(&format!("{path}/").to_ascii_lowercase());
            is_of_repository.then(|| url.origin().ascii_serialization())
        });
        let mut url = Url::parse(&elsewhere.unwrap_or_default()).ok().or_else(|| Url::parse(GITHUB).ok());
        if let Some(url) = &mut url {
            url.set_path(&path);
        }
        Self { repository: url.map(String::from).unwrap_or_default() }
    }

    pub(super) fn repository(&self) -> &str {
        &self.repository
    }

    /// A pull request.
    pub(super) fn pull_request(&self, number: u64) -> Markup {
        html! { a href=(format!("{}/pull/{number}", self.repository)) rel="noreferrer" { "#" (number) } }
    }

    /// A commit. Only what looks like one has a page.
    pub(super) fn commit(&self, head_sha: &HeadSha) -> Markup {
        let text = head_sha.as_str();
        let is_hex = text.len() >= 7 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        html! {
            @if is_hex {
                a.commit href=(format!("{}/commit/{text}", self.repository)) rel="noreferrer" title=(text) { code { (head_sha.short()) } }
            } @else {
                code.commit title=(text) { (head_sha.short()) }
            }
        }
    }

    /// Where somebody can be watched at work.
    pub(super) fn run(run_url: &RunUrl) -> Markup {
        match web(run_url) {
            Some(url) => html! { a.run href=(url.as_str()) rel="noreferrer" { "its run" } },
            None if run_url.as_str().is_empty() => html! {},
            None => html! { span.run { "its run: " (run_url.as_str()) } },
        }
    }

    /// Everything about somebody.
    pub(super) fn who(&self, run: Somebody<'_>) -> Markup {
        html! {
            span.who {
                @if let Some(number) = run.pull_request() {
                    strong { (self.pull_request(number)) } " "
                }
                (self.commit(run.head_sha))
                @if let Some(run_url) = run.run_url { " " (Self::run(run_url)) }
            }
        }
    }
}

/// The address of a web page; `None` for what only a browser's own schemes could open.
fn web(run_url: &RunUrl) -> Option<Url> {
    Url::parse(run_url.as_str()).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

#[cfg(test)]
mod tests {
    use lease_core::ids::{BaseRef, Owner, Repo};

    use super::*;

    fn links(run_url: &str) -> Links {
        let id = ProviderId {
            owner: Owner::new("acme").unwrap(),
            repo: Repo::new("shop").unwrap(),
            base_ref: BaseRef::new("main").unwrap(),
        };
        Links::new(&id, [RunUrl::new(run_url).unwrap()].iter())
    }

    #[test]
    fn a_repository_is_where_its_runs_are() {
        assert_eq!(links("").repository(), "https://github.com/acme/shop");
        let elsewhere = links("https://github.example.com:8443/acme/shop/actions/runs/1");
        assert_eq!(elsewhere.repository(), "https://github.example.com:8443/acme/shop");
        for other in
            ["https://ci.example.com/job/7", "javascript:alert(1)", "ftp://x/acme/shop/1", "/acme/shop/1"]
        {
            assert_eq!(links(other).repository(), "https://github.com/acme/shop", "{other}");
        }
    }

    #[test]
    fn only_a_web_page_becomes_a_link() {
        let run = |text: &str| Links::run(&RunUrl::new(text).unwrap()).into_string();
        assert!(
            run("https://ci.example.com/7?a=1&b=\"2\"")
                .contains("href=\"https://ci.example.com/7?a=1&amp;b=%222%22\"")
        );
        for text in [
            "javascript:alert(1)",
            "data:text/html,<script>",
            " jAvAsCrIpT:alert(1)",
            "//x",
            "https://",
            "vbscript:x",
        ] {
            let written = run(text);
            assert!(!written.contains("href") && !written.contains("<script"), "{written}");
        }
    }
}
