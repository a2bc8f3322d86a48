import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { Refusal } from '#server/refusal.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Who can open a backup: the holder of the identity that belongs to `BACKUP_RECIPIENT`, which need not be on the server,
 * or whoever knows `BACKUP_PASSPHRASE`. Throws a Refusal when neither is set: nothing is ever backed up in clear.
 */
export function encrypterOf(environment: Environment): Encrypter {
  const encrypter = new Encrypter()
  const { BACKUP_RECIPIENT: recipient, BACKUP_PASSPHRASE: passphrase } = environment
  try {
    if (recipient) encrypter.addRecipient(recipient)
    else if (passphrase) encrypter.setPassphrase(passphrase)
    else throw new Refusal('backup-key')
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal('backup-key', '', cause)
  }
  return encrypter
}

/** What opens a backup: `BACKUP_IDENTITY` or `BACKUP_PASSPHRASE`. Throws a Refusal when neither is set. */
export function decrypterOf(environment: Environment): Decrypter {
  const decrypter = new Decrypter()
  const { BACKUP_IDENTITY: identity, BACKUP_PASSPHRASE: passphrase } = environment
  try {
    if (identity) decrypter.addIdentity(identity)
    else if (passphrase) decrypter.addPassphrase(passphrase)
    else throw new Refusal('backup-key')
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal('backup-key', '', cause)
  }
  return decrypter
}

/** A new pair: the recipient stays on the server, the identity in a sealed envelope elsewhere. */
export async function newBackupKey(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}
