import type { Change } from '#model/change.ts'
import { openBox } from '#seal/box.ts'
import { carryProof } from '#seal/carry-proof.ts'
import { sha256 } from '#seal/digest.ts'
import type { OpeningKey } from '#seal/sealing-key.ts'
import { answer, household, newHousehold } from './family.ts'
import { enrol, pushAll, rejection, reopen, same, type ContractCase, type TestPhone } from './phone.ts'
import { enrolWithKey, intake, opened, plain } from './report.ts'
import { createServer } from './server.ts'

/** The file of unsent changes: whole, readable by the server alone, and never more than it says. */
export function carryCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    {
      name: 'the file holds every unanswered change as it waits, the private report as its box, and nobody else reads it',
      async run() {
        const phone = makePhone()
        const { book, key } = await enrolWithKey(phone)
        await book.record([newHousehold(1, { head: 'CANARY' }), newHousehold(2)])
        await book.report([intake(1)], plain)
        await book.toSend('work', 1)
        const copy = await book.carry()
        const text = new TextDecoder().decode(copy?.bytes)
        same(/CANARY|household|Lê Văn/.test(text), false, 'words in the file')
        const parts = await partsOf(key, text)
        same(
          parts.map((changes) => changes.map(({ stream, number }) => `${stream} ${number}`)),
          [['urgent 1'], ['work 1', 'work 2']],
        )
        same(parts[1]?.[0], book.outbox().find(({ change }) => change.entityId === household(1))?.change)
        same(await opened(key, parts[0]?.[0]), { entity: 'intake', fields: intake(1).fields })
        same(book.outboxCount().waiting + book.outboxCount().sending, 3, 'what waits as before')
        await book.close()
      },
    },
    {
      name: 'a file is in boxes of a hundred changes, which are as long as steps and not as what is in them',
      async run() {
        const { book, key } = await enrolWithKey(makePhone())
        await book.record(Array.from({ length: 230 }, (_, index) => newHousehold(index + 1)))
        const text = new TextDecoder().decode((await book.carry())?.bytes)
        same(
          (await partsOf(key, text)).map(({ length }) => length),
          [100, 100, 30],
        )
        await book.close()
      },
    },
    {
      name: 'up to which change the last file reaches is kept once it has left, and what came later is not in it',
      async run() {
        const phone = makePhone()
        const { book } = await enrolWithKey(phone)
        same(await book.carry(), undefined, 'a file of nothing')
        await book.record([newHousehold(1)])
        const until = phone.clock.now
        phone.clock.now += 60_000
        const copy = await book.carry()
        same(book.carried(), undefined, 'a file that did not leave')
        if (!copy) throw new Error('no file')
        await book.noteCarried(copy.mark)
        phone.clock.now += 60_000
        await book.record([newHousehold(2)])
        const again = await reopen(phone, book)
        same(again.carried(), { at: until + 60_000, count: 1, until })
        same((await again.carry())?.mark.count, 2)
        await again.close()
      },
    },
    {
      name: 'without the key of the server there is no file; what was answered is in none',
      async run() {
        const book = await enrol(makePhone())
        await book.record([newHousehold(1)])
        same((await rejection(book.carry())).reason, 'no-sealing-key')
        await book.close()
        const { book: other } = await enrolWithKey(makePhone())
        await other.record([newHousehold(1)])
        await pushAll(other, createServer())
        same(await other.carry(), undefined)
        await other.close()
      },
    },
  ]
}

/** What the server finds in each box, once it has seen that this device wrote it. */
async function partsOf(key: OpeningKey, text: string): Promise<Change[][]> {
  const {
    form,
    book,
    device,
    key: id,
    boxes,
  } = JSON.parse(text) as Record<string, unknown> & { boxes: string[] }
  same([form, book, device, id], ['so-tre-em-carry/1', answer.book, answer.device, key.id])
  const secret = await sha256(answer.token.split('.')[2] ?? '')
  return Promise.all(
    boxes.map(async (box) => {
      const place = { purpose: 'carry/1', book: answer.book, device: answer.device } as const
      const { epoch, changes, proof } = (await openBox(key, place, box)) as Record<
        'epoch' | 'changes' | 'proof',
        string
      >
      same(epoch, 'e1')
      same(proof, await carryProof(secret, { book: answer.book, device: answer.device, epoch, changes }))
      return JSON.parse(changes) as Change[]
    }),
  )
}
