import { createHash } from 'node:crypto';

/** A source expression for one inline text: `'sha256-…'`. */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Policy {
  /** Texts of the `<style>` elements that the page brings along. */
  readonly styles: readonly string[];
  /** WebAssembly and workers, for the scanner's engines. */
  readonly canScan?: boolean;
}

/** Headers of a page: nothing from anywhere else, and no inline script or style but the ones that are known by heart. */
export const securityHeaders = ({ styles, canScan = false }: Policy): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self'${canScan ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'self' ${styles.map(hashSource).join(' ')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...(canScan ? ["worker-src 'self'", "media-src 'self' blob:"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'permissions-policy': canScan ? 'camera=(self)' : 'camera=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
});
