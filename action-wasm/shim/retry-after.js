const HTTP_DATE = /^[A-Z][a-z]{2,8},? .* GMT$/;

/**
 * How long a `Retry-After` asks to wait. It may be seconds or a date; what is neither is ignored.
 *
 * @param {string | undefined} value
 * @param {number} now_ms
 * @returns {number | undefined}
 */
export function retryAfterMs(value, now_ms) {
  const text = value?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (!HTTP_DATE.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now_ms);
}
