/** An id that does not tell when it was made, unlike those of ordinary records (`design/trust.md` 1.3). */
export function newSecretId(): string {
  return crypto.randomUUID()
}
