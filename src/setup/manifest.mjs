/** The manifest names where the add-in is hosted; in the repository that is the developer's own machine. */

/** The address in manifest.xml as it stands in the repository. */
export const developmentUrl = 'https://localhost:3000';

/**
 * The address under which the add-in is hosted.
 *
 * @param {string | undefined} wanted REGIONKALKYL_BASE_URL; nothing means the developer's machine
 * @returns {string} without a slash at the end
 * @throws {Error} when it is no https address: Office takes no other
 *
 * @example baseUrl('https://addin.region.se/regionkalkyl/') // 'https://addin.region.se/regionkalkyl'
 */
export function baseUrl(wanted) {
  const text = wanted?.trim() || developmentUrl;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `REGIONKALKYL_BASE_URL is "${text}"; it must be an https address without ? and #.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * The manifest with another host.
 *
 * @param {string} manifest
 * @param {string} base as `baseUrl` gives it
 */
export const hostedAt = (manifest, base) =>
  manifest.replaceAll(developmentUrl, base.replaceAll('&', '&amp;'));
