import { describe, expect, test } from 'vitest'
import { createDoubleIndex } from '#check/doubles.ts'
import type { Finding } from '#check/finding.ts'
import { findingsOfHousehold } from '#check/household-findings.ts'
import { judge } from '#check/judge.ts'
import type { Register } from '#model/register.ts'
import { dateTextOf } from '#ui/part/date-text.ts'
import { circumstancePlan } from '#ui/visit/event/circumstance.ts'
import { eventContext } from '#ui/visit/event/event.ts'
import { fixOf } from '#ui/visit/finding/finding-fix.ts'
import { findingRoute } from '#ui/visit/finding/finding-route.ts'
import { findingWords } from '#ui/visit/finding/finding-words.ts'
import { blockingErrors, passingIds } from '#ui/visit/finding/form-judge.ts'
import { child, household, id, smallBook, today } from '../../part/small-book.ts'
import { circumstance } from '../../part/finding.ts'

const living = { mother: { name: 'Trần Thị Hoa', life: 'living' as const } }
const halfOrphan = {
  father: { name: 'Nguyễn Văn An', life: 'dead' as const },
  mother: { name: 'Trần Thị Hoa', life: 'missing' as const },
}

const codes = (found: readonly Finding[]) => found.map(({ code }) => code)
const at = (register: Register) =>
  findingsOfHousehold({ register, on: today }, id(47), createDoubleIndex(register))

/** What the checks say of a circumstance that is typed for child 101. */
function typed(book: ReturnType<typeof smallBook>, code: string): Finding[] {
  const home = book.register.get('household', id(47))
  if (!home) throw new Error('no household')
  const context = eventContext(book.register, home, today)
  const values = {
    ...circumstancePlan.start(context),
    child: id(101),
    list: 'group' as const,
    code,
    date: dateTextOf(today),
    evidence: 'observed' as const,
  }
  expect(circumstancePlan.check(values, context)).toEqual([])
  const changes = circumstancePlan.changes(values, context, passingIds())
  return judge({ register: book.register, on: today }, changes, createDoubleIndex(book.register))
}

describe('a form, before it is saved', () => {
  test('is kept from saving by a graded error only, beside the control that it is about', () => {
    const book = smallBook([household(47), child(101, 47, { parents: living })])
    const found = typed(book, '01')
    expect(blockingErrors(found, ['child', 'list', 'code'])).toEqual([
      {
        field: 'code',
        message:
          'Ghi mồ côi cả cha và mẹ, nhưng Trần Thị Hoa đang ghi là còn sống. Sửa mục cha mẹ hoặc chọn nhóm khác.',
      },
    ])
    expect(blockingErrors(typed(book, '04'), ['code'])).toEqual([])
    expect(codes(typed(book, '04'))).toEqual(['disabilityMissing'])
  })

  test('changes nothing by being looked at', () => {
    const book = smallBook([household(47), child(101, 47)])
    typed(book, '04')
    expect(book.register.size('circumstance')).toBe(0)
    expect(book.outbox()).toEqual([])
  })

  test('is not held to what was wrong before', () => {
    const book = smallBook([household(47), child(101, 47, { parents: living }), circumstance(301, 101, '01')])
    expect(codes(at(book.register))).toEqual(['parentLiving'])
    expect(codes(typed(book, '02'))).toEqual([])
  })
})

describe('a suggestion', () => {
  test('V2: moves the circumstance to group 03 with its subgroup at one tap, and back', async () => {
    const book = smallBook([
      household(47),
      child(101, 47, { parents: halfOrphan }),
      circumstance(301, 101, '01'),
    ])
    const [finding] = at(book.register)
    const fix = finding && fixOf(finding, book.register, today, () => book.newId())
    await book.record(fix?.changes ?? [])
    expect(book.register.get('circumstance', id(301))?.fields).toMatchObject({ code: '03', subgroup: '03.1' })
    expect(at(book.register)).toEqual([])
    await book.record(fix?.back ?? [])
    expect(book.register.get('circumstance', id(301))?.fields).toMatchObject({ code: '01', subgroup: null })
  })

  test('V15: closes the household at one tap, with a line in its history, and opens it again', async () => {
    const gone = { status: [{ from: null, value: { state: 'movedOut' as const } }] }
    const book = smallBook([household(47), child(101, 47, gone)])
    const [finding] = at(book.register)
    const fix = finding && fixOf(finding, book.register, today, () => book.newId())
    await book.record(fix?.changes ?? [])
    expect(at(book.register)).toEqual([])
    expect(book.register.lifeEventsOf(id(47)).map(({ fields }) => fields.kind)).toEqual(['closed'])
    await book.record(fix?.back ?? [])
    expect(codes(at(book.register))).toEqual(['nobodyLeft'])
  })
})

test('a finding leads to the form on which it is put right, and is told in words without gaps', () => {
  const book = smallBook([household(47), child(101, 47), circumstance(301, 101, '04')])
  const [finding] = at(book.register)
  expect(finding && findingRoute(finding)).toEqual({ page: 'childEdit', id: id(101), part: 'health' })
  expect(finding && findingWords(finding)).toBe('Ghi trẻ khuyết tật, nhưng chưa ghi dạng khuyết tật.')
})

test('what a collaborator may not know is found by nobody’s register but the office’s', () => {
  const office = smallBook([household(47), child(101, 47), circumstance(301, 101, '11')], 'officer')
  expect(at(office.register)).toMatchObject([{ code: 'caseMissing', sensitive: true }])
})
