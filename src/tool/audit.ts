import { findBreak, type Anchor } from '#server/audit-check.ts'
import { connectOwner } from '#server/backup/owner.ts'
import { option, runBeside } from './beside.ts'

/**
 * `npm run audit`: computes every book's audit chain again and prints its end, to be kept outside the machine (printed,
 * mailed). `-- --book N --number N --hash H` compares with an end that was kept; ends with 1 when a chain is broken.
 */
await runBeside(false, async ({ ownerUrl }) => {
  const client = await connectOwner(ownerUrl)
  try {
    const { rows } = await client.query<{ book: number; number: number; hash: string }>(
      'select book, audit_number::float8 as number, audit_hash as hash from head order by book',
    )
    for (const { book, number, hash } of rows) {
      const broken = await findBreak(client, book, anchorOf(book))
      if (broken) {
        console.log(`sổ ${book}: CHUỖI ĐỨT ở mục ${broken.number} (${broken.how})`)
        process.exitCode = 1
      } else console.log(`sổ ${book}: ${number} mục, chuỗi còn nguyên, đầu chuỗi ${hash}`)
    }
  } finally {
    await client.end()
  }
})

function anchorOf(book: number): Anchor | undefined {
  const [number, hash] = [option('--number'), option('--hash')]
  if (number === undefined || hash === undefined || Number(option('--book') ?? book) !== book)
    return undefined
  return { number: Number(number), hash }
}
