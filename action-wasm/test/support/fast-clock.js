// Loaded before a program: its clock runs 600 times as fast, so that a second is ten minutes. Its timers do not.
const now = Date.now.bind(Date);
const began_at = now();
Date.now = () => began_at + 600 * (now() - began_at);
