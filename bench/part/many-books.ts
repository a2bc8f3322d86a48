import { createCode } from '#server/code.ts'
import { createWard } from '#demo/ward.ts'
import { seedBook } from '#server/seed.ts'
import { runServer } from '#server/run.ts'

/**
 * A server on a PostgreSQL of its own with many small books, started as a process like the product's own: prints one
 * line of JSON with, for each book, a one-time code of its officer and a household.
 */
const books = Number(process.argv[2] ?? 20)
const today = '2026-11-22'

await runServer({
  kind: 'training',
  folder: 'data/bench',
  async prepare({ database, random, now }) {
    const lines: object[] = []
    for (let book = 1; book <= books; book++) {
      const records = [...createWard({ seed: book, children: 60, today })]
      const epoch = Buffer.from(random(9)).toString('base64url')
      await seedBook(database, records, { book, epoch, at: now })
      const officer = records.find(
        ({ entity, fields }) => entity === 'account' && fields['role'] === 'officer',
      )
      const household = records.find(({ entity }) => entity === 'household')
      const expires = now + 3_600_000
      const made = await createCode(database, { book, account: officer?.id ?? '', expires }, random, now)
      lines.push({ code: made?.code, household: household?.id })
    }
    return [`BOOKS ${JSON.stringify(lines)}`]
  },
})
