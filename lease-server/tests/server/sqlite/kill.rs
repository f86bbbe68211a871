//! SIGKILL at any moment.

use crate::common::Server;
use crate::told::FLAGS;
use crate::torture::torture;

#[tokio::test]
async fn what_was_answered_survives_the_torture_of_kills_at_any_moment() {
    torture(&FLAGS, async |server: Server| Server::start_in(server.kill().await, &FLAGS).await).await;
}
