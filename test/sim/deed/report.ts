import type { NewReport } from '#book/book.ts'
import { name, standing, type Doer } from './pick.ts'

/** What is told of a child in danger, and in half of the reports who told it. */
export function drawReport({ book, chance, newId }: Doer): NewReport[] {
  const [child] = standing(book, 'child')
  const intake = newId()
  const fields = {
    kind: chance.pick(['abused', 'atRisk', 'special']),
    source: 'inPerson',
    receivedAt: 1_795_000_000_000,
    urgent: chance.happens(0.5),
    sex: 'unknown',
    calls: [],
    ...(child ? { child: child.id } : { childName: name(chance) }),
  }
  const report: NewReport = { entity: 'intake', entityId: intake, fields }
  if (chance.happens(0.5)) return [report]
  return [report, { entity: 'intakeReporter', entityId: newId(), fields: { intake, name: name(chance) } }]
}
