import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { decrypterOf } from '#server/backup/key.ts'
import { restoreBackup } from '#server/backup/restore.ts'
import { option, runBeside } from './beside.ts'

/**
 * `npm run restore -- --from FILE`: lays a backup into an empty database (a new `DATA_DIR`, or `DATABASE_URL`). Phones
 * notice by the new epoch and send again what the backup lacks.
 */
const from = option('--from')
if (from === undefined) {
  console.error('npm run restore -- --from TỆP [--training]')
  process.exitCode = 1
} else {
  await runBeside(true, async ({ ownerUrl, kind }) => {
    const random = () => randomBytes(9).toString('hex')
    const { heads, counts, at } = await restoreBackup(
      ownerUrl,
      decrypterOf(process.env),
      resolve(from),
      kind,
      random,
      Date.now(),
    )
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
    console.log(`Đã khôi phục ${rows} dòng, bản sao lưu lúc ${new Date(at).toISOString()}`)
    for (const { book, seq, audit_number } of heads)
      console.log(`sổ ${book}: ${seq} thay đổi, ${audit_number} mục nhật ký kiểm tra, chuỗi còn nguyên`)
  })
}
