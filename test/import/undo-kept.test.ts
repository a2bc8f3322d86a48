import { describe, expect, test } from 'vitest'
import { id, planList, smallBook, today, wholeHead as head, written } from './book.ts'
import { apply, applyChanges, optionsOf, undoOf } from './part.ts'

const importId = optionsOf({ today }).importId

describe('what stays when an import is undone', () => {
  test('keeps what people changed since, and tells it', () => {
    const rows = [
      head,
      [
        'Lê Hoàng Nam',
        '20/07/2012',
        'Nam',
        '000212000002',
        ...Array(5).fill(null),
        null,
        null,
        '8A',
        '0012345678',
        null,
        'x',
        null,
        null,
      ],
    ]
    const plan = planList(smallBook(), rows)
    expect(Object.keys(written(plan, id(23)) ?? {})).toEqual([
      'education',
      'insurance',
      'vaccination',
      'sources',
    ])
    const change = {
      kind: 'set/1' as const,
      entity: 'child' as const,
      entityId: id(23),
      fields: { vaccination: { full: 'no' } },
    }
    const after = applyChanges(apply(smallBook(), plan), [change], 2)
    const undo = undoOf(after, importId, today)
    expect(undo.kept).toEqual([
      { entity: 'child', id: id(23), field: 'vaccination', reason: 'changed-since' },
    ])
    const back = applyChanges(after, undo.changes)
    expect(back.get('child', id(23))?.fields).toMatchObject({
      education: [],
      insurance: [],
      vaccination: { full: 'no' },
      sources: {},
    })
  })

  test('keeps records that it made where somebody has touched them or something hangs on them', () => {
    const child = (name: string, mother: string, number: string) => [
      name,
      '09/09/2020',
      'Nam',
      null,
      mother,
      null,
      null,
      '101',
      number,
      ...Array(8).fill(null),
    ]
    const rows = [
      head,
      child('Đỗ Một', 'Phạm Thị A', '71'),
      child('Đỗ Hai', 'Phạm Thị B', '72'),
      child('Đỗ Ba', 'Phạm Thị C', '73'),
    ]
    const plan = planList(smallBook(), rows, { options: { kind: 'new' } })
    const [one, two] = plan.rows
    const touched = applyChanges(
      apply(smallBook(), plan),
      [
        { kind: 'set/1', entity: 'child', entityId: String(one?.child), fields: { homeName: 'Bi' } },
        {
          kind: 'set/1',
          entity: 'visit',
          entityId: id(90),
          fields: { household: two?.household, on: today, source: 'door', outcome: 'unchanged' },
        },
      ],
      2,
    )
    const undo = undoOf(touched, importId, today)
    expect(undo.removed).toBe(3)
    expect(new Map(undo.kept.map(({ id: key, reason }) => [key, reason]))).toEqual(
      new Map([
        [one?.child, 'changed-since'],
        [one?.household, 'in-use'],
        [two?.household, 'in-use'],
      ]),
    )
  })

  test('of one list leaves what a later list wrote', () => {
    const rows = (school: string) => [
      head,
      [
        'Lê Hoàng Nam',
        '20/07/2012',
        null,
        '000212000002',
        ...Array(6).fill(null),
        school,
        '8A',
        ...Array(5).fill(null),
      ],
    ]
    const first = apply(smallBook(), planList(smallBook(), rows('THCS Hoa Sen')))
    const second = apply(
      first,
      planList(first, rows('THCS Hồ Sen'), {
        options: { importId: 'b', digest: 'b', on: '2025-11-21', today: '2025-11-21' },
      }),
    )
    const undo = undoOf(second, importId, today)
    expect(undo.kept).toMatchObject([{ field: 'education', reason: 'changed-since' }])
    const back = applyChanges(second, undo.changes)
    expect(back.get('child', id(23))?.fields.sources?.['education']?.import).toBe(
      optionsOf({ today, importId: 'b' }).importId,
    )
  })

  test('keeps parents that the book did not have at all, since nothing can stand for them', () => {
    const orphan = smallBook({ [id(23)]: { parents: undefined } })
    const rows = [
      head,
      ['Lê Hoàng Nam', '20/07/2012', null, '000212000002', 'Lê Thị Hoa', ...Array(12).fill(null)],
    ]
    const after = apply(orphan, planList(orphan, rows))
    expect(undoOf(after, importId, today).kept).toEqual([
      { entity: 'child', id: id(23), field: 'parents', reason: 'not-clearable' },
    ])
  })

  test('of an import that is unknown or undone writes nothing', () => {
    expect(undoOf(smallBook(), importId, today)).toEqual({ changes: [], restored: 0, removed: 0, kept: [] })
  })
})
