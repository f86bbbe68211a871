//! How much is read at once, over all requests: what has been read of a body is in memory until the last byte has come.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// As many as 256 bodies of the greatest size, and some 50,000 of the usual one.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The room for all bodies that are being read.
#[derive(Clone, Debug)]
pub struct Bodies(Arc<Semaphore>);

/// What one body takes of it.
#[derive(Debug, Default)]
pub(super) struct Held(Option<OwnedSemaphorePermit>);

impl Default for Bodies {
    fn default() -> Self {
        Self::of(MAX_BYTES)
    }
}

impl Bodies {
    /// Room for so many bytes.
    pub(super) fn of(bytes: usize) -> Self {
        Self(Arc::new(Semaphore::new(bytes)))
    }

    /// Takes room for so many bytes more. There may be none.
    pub(super) fn hold(&self, held: &mut Held, bytes: usize) -> Result<(), ()> {
        let bytes = u32::try_from(bytes).map_err(drop)?;
        let more = Arc::clone(&self.0).try_acquire_many_owned(bytes).map_err(drop)?;
        match &mut held.0 {
            Some(permit) => permit.merge(more),
            none @ None => *none = Some(more),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_no_more_makes_room() {
        let bodies = Bodies::default();
        let (mut one, mut other) = (Held::default(), Held::default());
        assert_eq!(bodies.hold(&mut one, MAX_BYTES - 10), Ok(()));
        assert_eq!(bodies.hold(&mut other, 10), Ok(()));
        assert_eq!(bodies.hold(&mut other, 1), Err(()));
        drop(one);
        assert_eq!(bodies.hold(&mut other, MAX_BYTES - 10), Ok(()));
    }
}
