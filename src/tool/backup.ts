import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { encrypterOf, newBackupKey } from '#server/backup/key.ts'
import { saveBackup } from '#server/backup/save.ts'
import { option, runBeside } from './beside.ts'

/**
 * `npm run backup`: saves everything as one encrypted file while the server goes on (`--to FILE`, else a dated file below
 * the data folder), and prints the ends of the audit chains, to be kept elsewhere. `-- --new-key` makes a pair of keys.
 */
if (process.argv.includes('--new-key')) {
  const { identity, recipient } = await newBackupKey()
  console.log(
    `BACKUP_RECIPIENT=${recipient}\n# cất riêng, không để trên máy chủ:\nBACKUP_IDENTITY=${identity}`,
  )
} else {
  await runBeside(false, async ({ ownerUrl, folder }) => {
    const encrypter = encrypterOf(process.env)
    const now = Date.now()
    const name = `so-tre-em-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}.age`
    const file = resolve(option('--to') ?? join(folder, 'backup', name))
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 })
    const { heads, counts } = await saveBackup(ownerUrl, encrypter, file, now)
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
    console.log(`Đã sao lưu ${rows} dòng vào ${file}`)
    for (const head of heads)
      console.log(
        `sổ ${head.book}: ${head.seq} thay đổi, nhật ký kiểm tra ${head.audit_number} ${head.audit_hash}`,
      )
  })
}
