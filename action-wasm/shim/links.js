/**
 * The address of a web page, without what it says of a user; nothing for what only a browser's own schemes could open.
 *
 * @param {string} address
 * @returns {string | undefined}
 */
export function web(address) {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = url.password = '';
  return url.href;
}
