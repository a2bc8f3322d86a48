import * as z from 'zod/mini'

/** B1: the server's public key, P-256, an uncompressed point in base64url, and its id. */
export const sealingKeySchema = z.object({
  id: z.string().check(z.maxLength(40)),
  public: z.string().check(z.maxLength(120)),
})
