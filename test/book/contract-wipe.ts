import { openBook } from '#book/open.ts'
import { databaseNames, rowsOf, textIn } from './disk.ts'
import { child, edit, pin } from './family.ts'
import {
  enrol,
  pullAll,
  pushAll,
  rejection,
  reopen,
  same,
  type ContractCase,
  type TestPhone,
} from './phone.ts'
import { serverWith } from './server.ts'

const tables = ['pages', 'lists', 'overlay', 'drafts', 'aside'] as const

/** A device that the server has revoked (`PROTOCOL.md` W1). */
export function wipeCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    {
      name: 'a revoked phone keeps what is unsent or refused, and nothing else',
      async run() {
        const phone = makePhone()
        const server = serverWith(60, ['book'])
        const book = await enrol(phone)
        await pullAll(book, server)
        await book.record([edit('child', child(1), { note: 'đã gửi' })])
        server.refuses = (change) => (change.entityId === child(2) ? 'not-permitted' : undefined)
        await book.record([edit('child', child(2), { note: 'bị trả lại' })])
        await pushAll(book, server)
        await book.record([edit('child', child(3), { note: 'chưa gửi' })])
        await book.saveDraft({ form: 'f', title: 'Phiếu', content: { note: 'dở' } })
        const { enrolment } = book.header
        same((await book.wipe()).unsent, 2)
        same(
          (await rejection(book.record([edit('child', child(4), { note: 'muộn' })]))).reason,
          'store-closed',
        )
        for (const name of tables) same(await rowsOf(phone, name), [], name)
        const states = (await rowsOf(phone, 'outbox')).map(({ state }) => String(state))
        same(states.toSorted(), ['refused', 'waiting'])
        const opened = await openBook(phone, enrolment, pin)
        if (!opened.ok) throw new Error(opened.reason)
        const again = opened.book
        await again.completed
        same(again.revokedAt, phone.clock.now)
        same([again.register.size('child'), again.register.size('household')], [0, 0])
        const notes = again.outbox().map(({ change }) => String(change.fields['note']))
        same(notes.toSorted(), ['bị trả lại', 'chưa gửi'])
        same(again.position().after, {})
        same((await again.wipe()).unsent, 2, 'after being told a second time')
      },
    },
    {
      name: 'a revoked phone that has nothing unsent keeps no key and no trace, and does not miss the book',
      async run() {
        const phone = makePhone()
        const server = serverWith(20, ['book'])
        let book = await enrol(phone)
        await pullAll(book, server)
        await book.record([edit('child', child(1), { note: 'đã gửi' })])
        await pushAll(book, server)
        book = await reopen(phone, book)
        const { enrolment } = book.header
        same((await book.wipe()).unsent, 0)
        for (const name of [...tables, 'outbox', 'meta']) same(await rowsOf(phone, name), [], name)
        for (const name of await databaseNames(phone)) {
          if ((await textIn(phone, name)).includes(enrolment)) throw new Error(`${name} still names the book`)
        }
        same(phone.storage.getItem('so-tre-em/books'), '{}')
        const opened = await openBook(phone, enrolment, pin)
        same(opened.ok ? 'opened' : opened.reason, 'unknown-enrolment')
      },
    },
  ]
}
