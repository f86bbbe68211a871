//! What is on its way between the jobs and the server.

use lease_core::poller::{Happened, Send};

use super::agenda::Happening;
use super::job::Place;
use super::network::{Answer, Conn, Message, happens};
use super::run::{Server, World};
use super::shell::Task;

impl World {
    pub(super) fn send(&mut self, from: Place, send: Send) {
        let conn = self.network.connect();
        self.conns.insert(conn, from);
        if let Some(process) = self.jobs[from.job].processes.get_mut(&from.role) {
            process.waits_for = Some(conn);
        }
        let limit_ms = self.now_ms + send.time_limit_ms.as_ms();
        let what = Happened::NotAnswered { detail: "no answer in time".to_owned() };
        self.agenda.put(limit_ms, Happening::Told { to: from, over: Some(conn), what });
        let message = Message { conn, from: Some(from), send };
        if let Some(again_ms) = self.network.repeats_ms(&mut self.chance) {
            let again = Message { conn: self.network.connect(), from: None, ..message.clone() };
            self.agenda.put(self.now_ms + again_ms, Happening::Arrives(again));
        }
        if let Some(travels_ms) = self.network.travels_ms(&mut self.chance) {
            self.agenda.put(self.now_ms + travels_ms, Happening::Arrives(message));
        }
    }

    /// All processes of a job are gone.
    pub(super) fn hang_up_all(&mut self, index: usize) {
        let processes = self.jobs[index].processes.values();
        let conns: Vec<Conn> = processes.filter_map(|process| process.waits_for).collect();
        for conn in conns {
            self.hang_up(conn);
        }
    }

    pub(super) fn hang_up(&mut self, conn: Conn) {
        if !happens(&mut self.chance, self.network.weather.hang_ups_lost) {
            let noticed_ms = self.now_ms + 5 + self.chance.below(2000);
            self.agenda.put(noticed_ms, Happening::HungUp(conn));
        }
    }

    pub(super) fn arrives(&mut self, message: Message) -> Result<(), String> {
        match self.server {
            Server::Up { .. } => {
                if message.from.is_none() {
                    // Nobody is at the other end of a repeated message.
                    let gone_ms = self.now_ms + self.chance.below(40_000);
                    self.agenda.put(gone_ms, Happening::HungUp(message.conn));
                }
                if self.several.is_some() {
                    return self.arrives_at_one_of(message);
                }
                self.serve(Task::Serve(message.conn, message.send))
            }
            Server::Down => {
                self.broken(message.conn);
                Ok(())
            }
        }
    }

    /// A connection breaks, or could not be made.
    pub(super) fn broken(&mut self, conn: Conn) {
        let Some(to) = self.conns.get(&conn).copied() else { return };
        if let Some(travels_ms) = self.network.travels_ms(&mut self.chance) {
            let what = Happened::NotAnswered { detail: "the connection broke".to_owned() };
            self.agenda.put(self.now_ms + travels_ms, Happening::Told { to, over: Some(conn), what });
        }
    }

    pub(super) fn answers(&mut self, answer: Answer) {
        let Some(to) = self.conns.get(&answer.conn).copied() else { return };
        if let Some(travels_ms) = self.network.travels_ms(&mut self.chance) {
            let what = Happened::Answered(answer.reply);
            self.agenda.put(self.now_ms + travels_ms, Happening::Told { to, over: Some(answer.conn), what });
        }
    }
}
