import type { Book } from '#book/book.ts'
import { child, household, newChild, newHousehold } from './family.ts'
import { reopen, same, type ContractCase, type TestPhone } from './phone.ts'
import { enrolWithKey, intake, opened, plain, pushUrgent, reporter, states } from './report.ts'
import { createServer } from './server.ts'

/** Private reports: written for the server alone, first in line, and gone from the phone once received. */
export function reportCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    {
      name: 'a report is one transaction in the urgent stream, with numbers of its own, and its draft goes with it',
      async run() {
        const { book, key } = await enrolWithKey(makePhone())
        await book.record([newHousehold(1), newChild(1, 1)])
        await book.saveDraft({ form: 'report', title: 'Báo riêng', content: { state: 'CANARY' } })
        await book.report([intake(1), reporter(1)], plain)
        await book.record([newHousehold(2)])
        await book.report([intake(2)], plain)
        same(await book.drafts(), [])
        const urgent = await book.toSend('urgent', 10)
        same(
          urgent.map(({ number, kind, entity }) => `${number} ${kind} ${entity}`),
          ['1 sealed/1 intake', '2 sealed/1 intake', '3 sealed/1 intake'],
        )
        const work = await book.toSend('work', 10)
        same(
          work.map(({ number }) => number),
          [1, 2, 3],
        )
        same(await opened(key, urgent[0]), { entity: 'intake', fields: intake(1).fields })
        same(await opened(key, urgent[1]), { entity: 'intakeReporter', fields: reporter(1).fields })
        await book.close()
      },
    },
    {
      name: 'a report leaves no trace in the register, nor in what is said of the child, before and after closing',
      async run() {
        const phone = makePhone()
        const { book } = await enrolWithKey(phone)
        await book.record([newHousehold(1), newChild(1, 1)])
        const picture = (open: Book) =>
          JSON.stringify([
            open.register.size('intake'),
            open.register.size('intakeReporter'),
            open.register.get('child', child(1)),
            open.register.get('household', household(1)),
            open.stateOf('child', child(1)),
            open.conflicts(),
          ])
        const before = picture(book)
        await book.report([intake(1), reporter(1)], plain)
        same(picture(book), before)
        same(JSON.stringify([book.outbox(), book.reports()]).includes('CANARY'), false, 'its words in memory')
        const again = await reopen(phone, book)
        same(picture(again), before)
        same(states(again), ['waiting false'])
        await again.close()
      },
    },
    {
      name: 'a report that was received is wiped; of it stay two times, for 30 days',
      async run() {
        const phone = makePhone()
        const server = createServer()
        const { book } = await enrolWithKey(phone)
        await book.report([intake(1), reporter(1)], plain)
        same(states(book), ['waiting false'])
        const [first] = await pushUrgent(book, server)
        same(states(book), ['sent true'])
        same(book.outboxCount().waiting, 0)
        const again = await reopen(phone, book)
        same(states(again), ['sent true'])
        same(again.outbox().length, 0)
        same(again.unreadable, 0)
        same((await again.toSend('urgent', 10)).length, 0)
        await again.report([intake(2)], plain)
        same(
          (await again.toSend('urgent', 10)).map(({ number }) => number),
          [3],
          'the next number',
        )
        const late = {
          id: first?.id ?? '',
          number: first?.number ?? 0,
          outcome: 'applied' as const,
          at: 0,
          hash: '',
        }
        await again.settle([late])
        await again.close()
      },
    },
  ]
}
