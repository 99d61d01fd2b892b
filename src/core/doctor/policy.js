// JavaScript, because the demo server reads it before anything is built.

/**
 * The strictest policy that the tags are tested under, directive by directive. It suits a page that
 * has nothing but its own files; what else a page needs is added to it.
 *
 * @type {readonly string[]}
 */
export const DIRECTIVES = [
  "default-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
  "form-action 'self'",
];

/** The same as the value of the header Content-Security-Policy. */
export const POLICY = DIRECTIVES.join('; ');
