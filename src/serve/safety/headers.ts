import { secureHeaders } from 'hono/secure-headers';
import type { Guard } from '../env.ts';

/** What a page of this server may load: nothing, but its own style sheet. */
const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Headers by which browsers run nothing of what they are sent, show it in no frame and tell nobody where it came from. */
export const safeHeaders: Guard = secureHeaders({
  contentSecurityPolicy: policy,
  crossOriginResourcePolicy: 'same-origin',
  // Encrypting is left to a proxy, which says this itself.
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  // A page of our own with another policy has set it already.
  overwrite: false,
});
