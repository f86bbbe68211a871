//! What admins can do from a page, and nobody else.

use crate::common::{Reply, Server, file, run_of};

const CONFIG: &str = r"
auth:
  basic: { users: { ci: ci-password, boss: boss-password }, admins: [boss] }
  anonymous: read
defaults: { expected_request_count: 1 }
";
const BOSS: (&str, &str) = ("authorization", "Basic Ym9zczpib3NzLXBhc3N3b3Jk");
const CI: (&str, &str) = ("authorization", "Basic Y2k6Y2ktcGFzc3dvcmQ=");
const PAGE: (&str, &str) = ("accept", "text/html");
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const SHOP: &str = "/acme/shop/main";

async fn server() -> Server {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(&["--config", &file(folder.path(), "lease.yaml", CONFIG)]).await;
    acquire(&server).await;
    server
}

async fn acquire(server: &Server) {
    let headers = [CI, ("content-type", "application/json")];
    let body = run_of("a", 1).to_string();
    server.http.call("POST", &format!("{SHOP}/acquire"), &headers, body).await.ok();
}

async fn submit(server: &Server, headers: &[(&str, &str)], form: &str) -> Reply {
    server.http.call("POST", SHOP, &[&[FORM, PAGE], headers].concat(), form.to_owned()).await
}

async fn is_held(server: &Server) -> bool {
    !server.http.get(SHOP).await.ok()["acquired"].is_null()
}

#[tokio::test]
async fn an_admin_is_asked_first_and_the_reason_is_kept() {
    let server = server().await;
    let http = &server.http;
    let page = http.call("GET", SHOP, &[PAGE, BOSS], "").await.text;
    assert!(page.contains("?ask=end-lease") && page.contains("?ask=clear"), "{page}");
    let question = http.call("GET", &format!("{SHOP}?ask=end-lease"), &[PAGE, BOSS], "").await.text;
    assert!(
        question.contains("<h1>End this lease?</h1>")
            && question.contains("name=\"fencing_token\" value=\"1\"")
    );
    assert!(is_held(&server).await, "to ask changes nothing");

    let wrong = submit(&server, &[BOSS], "do=end-lease&fencing_token=7").await;
    assert_eq!(wrong.status, 409, "{}", wrong.text);
    for bad in ["", "do=x", "do=end-lease", "do=end-lease&fencing_token=x"] {
        assert_eq!(submit(&server, &[BOSS], bad).await.status, 400, "{bad}");
    }
    for media_type in ["application/json", "text/plain", "multipart/form-data; boundary=x"] {
        let headers = [BOSS, ("content-type", media_type)];
        http.call("POST", SHOP, &headers, "do=clear").await.problem(400, "invalid-request");
    }
    assert!(is_held(&server).await);
    let ended = submit(&server, &[BOSS], "do=end-lease&fencing_token=1&reason=it+%3Changs%3E").await;
    assert_eq!((ended.status, ended.header("location")), (303, Some(SHOP)));
    assert!(!is_held(&server).await);
    let page = http.call("GET", SHOP, &[PAGE], "").await.text;
    assert!(page.contains("(it &lt;hangs&gt;)") && page.contains("boss"), "{page}");

    let question = http.call("GET", &format!("{SHOP}?ask=clear"), &[PAGE, BOSS], "").await.text;
    assert!(question.contains("<h1>Clear this queue?</h1>"), "{question}");
    assert_eq!(submit(&server, &[BOSS], "do=clear&reason=").await.status, 303);
}

#[tokio::test]
async fn who_is_no_admin_can_end_nothing_and_sees_no_buttons() {
    let server = server().await;
    for (who, status) in [(vec![], 401), (vec![CI], 403)] {
        let page = server.http.call("GET", SHOP, &[&who[..], &[PAGE]].concat(), "").await.text;
        assert!(!page.contains("?ask="), "{page}");
        let asked =
            server.http.call("GET", &format!("{SHOP}?ask=clear"), &[&who[..], &[PAGE]].concat(), "").await;
        assert_eq!(asked.status, status);
        for form in ["do=clear", "do=end-lease&fencing_token=1"] {
            assert_eq!(submit(&server, &who, form).await.status, status, "{form}");
        }
    }
    assert!(is_held(&server).await);
    let stranger = server.http.call("GET", SHOP, &[PAGE], "").await.text;
    assert!(stranger.contains("?sign-in"), "{stranger}");
    let asked = server.http.call("GET", &format!("{SHOP}?sign-in"), &[PAGE], "").await;
    assert!(asked.status == 401 && asked.header("www-authenticate").unwrap().starts_with("Basic"));
}

/// A browser sends the password along, whoever's page it is.
#[tokio::test]
async fn no_page_of_another_site_can_end_anything() {
    let server = server().await;
    let own = format!("http://{}", server.http.address);
    let headers = [BOSS, ("content-type", "application/json"), ("accept", "text/html")];
    for elsewhere in [
        ("origin", "https://evil.example.com"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        assert_eq!(submit(&server, &[BOSS, elsewhere], "do=clear").await.status, 403, "{elsewhere:?}");
        let headers = [&headers[..], &[elsewhere]].concat();
        let end =
            server.http.call("POST", &format!("{SHOP}/end-lease"), &headers, r#"{"fencing_token":1}"#).await;
        let clear = server.http.call("DELETE", SHOP, &headers, "").await;
        assert_eq!((end.status, clear.status), (403, 403), "{elsewhere:?}");
    }
    assert!(is_held(&server).await);
    // Whatever it says that it would like to read.
    let headers = [BOSS, FORM, ("origin", "https://evil.example.com")];
    assert_eq!(
        server.http.call("POST", SHOP, &headers, "do=clear").await.problem(403, "forbidden")["status"],
        403
    );
    assert!(is_held(&server).await);
    for here in [
        vec![("origin", own.as_str())],
        vec![("sec-fetch-site", "same-origin"), ("origin", "https://proxied.example.com")],
        vec![],
    ] {
        assert_eq!(submit(&server, &[&[BOSS], &here[..]].concat(), "do=clear").await.status, 303, "{here:?}");
        acquire(&server).await;
    }
}
