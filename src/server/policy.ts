/**
 * The security headers of every page and file (`design/trust.md` 4.7), in one place. No inline script or style, no eval
 * besides WebAssembly (the PIN's key derivation); scripts only from here, and script addresses (service worker,
 * workers) only through the one Trusted Types policy `app-sw`.
 */
const contentSecurity = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app-sw',
}

/** The headers; `isSecure` when the browser reached us through https, else HSTS would lock out the office network. */
export function securityHeaders(isSecure: boolean): Record<string, string> {
  return {
    'content-security-policy': Object.entries(contentSecurity)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
    ...transport(isSecure),
  }
}

/**
 * The headers of an answer of the API, which is no page: nothing may be made of it. Half a kilobyte less than a page's,
 * for every question whether there is anything new.
 */
export function answerHeaders(isSecure: boolean): Record<string, string> {
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    ...transport(isSecure),
  }
}

function transport(isSecure: boolean): Record<string, string> {
  return isSecure ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}
}
