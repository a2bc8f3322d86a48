import { dayOf, daysBetween, dayParts, type Day } from '#model/day.ts'
import type { EnteredFigure } from '#model/assessment.ts'
import type { SeedRecord } from '#model/seed.ts'
import type { Chance } from './chance.ts'

/**
 * One assessment under way, in the window that ends nearest to `today` (1 November to 31 October, the suggestion of
 * A8 in `domain/rules.md`), with sector figures for some indicators and none for others, so that the score page has
 * both. `children` is the number of children under 16.
 */
export function* assessmentRecords(chance: Chance, children: number, today: Day): Generator<SeedRecord> {
  const assessment = chance.id()
  const window = nearestWindow(today)
  yield {
    entity: 'assessment',
    id: assessment,
    fields: { rules: 'qd-06-2019', group: 'A_900', window, training: true, marks: {} },
  }
  for (const [item, value, document] of figures(children)) {
    yield {
      entity: 'figure',
      id: chance.id(),
      fields: {
        assessment,
        item,
        value,
        use: 'entered',
        source: { document: `${document} (giả lập)`, on: today < window.to ? today : window.to },
        note: null,
      },
    }
  }
}

/** The year from 1 November to 31 October whose end lies nearest to the day. */
export function nearestWindow(day: Day): { from: Day; to: Day } {
  const { year } = dayParts(day)
  const distance = (end: number) => Math.abs(daysBetween(dayOf(end, 10, 31), day))
  const end = distance(year) <= distance(year - 1) ? year : year - 1
  return { from: dayOf(end - 1, 11, 1), to: dayOf(end, 10, 31) }
}

function figures(
  children: number,
): readonly (readonly [item: string, value: EnteredFigure, document: string])[] {
  const share = (ratio: number, of: number) => ({ numerator: Math.round(of * ratio), denominator: of })
  const small = Math.round(children * 0.28)
  return [
    ['1.1', true, 'Quyết định phân công người làm công tác bảo vệ trẻ em'],
    ['1.2', true, 'Danh sách cộng tác viên theo tổ dân phố'],
    ['1.3', true, 'Quyết định kiện toàn nhóm thường trực và biên bản giao ban'],
    [
      '3.1',
      { numerator: children >= 5000 ? 2 : 0, denominator: children },
      'Công văn trả lời của Công an phường',
    ],
    ['3.2', { count: 0 }, 'Công văn trả lời của Công an phường'],
    [
      '4.1',
      { numerator: children >= 5000 ? 3 : 0, denominator: children },
      'Công văn trả lời của Công an phường',
    ],
    ['8.1', share(0.071, small), 'Báo cáo cân đo của Trạm y tế'],
    ['8.2', share(0.112, small), 'Báo cáo cân đo của Trạm y tế'],
    ['9.1', share(0.83, children), 'Báo cáo y tế học đường'],
    ['11.2', { count: 1 }, 'Kế hoạch và biên bản diễn đàn trẻ em'],
    ['12.2', true, 'Danh mục điểm vui chơi'],
    ['12.3', { checked: ['a', 'b', 'c', 'd'] }, 'Báo cáo hoạt động hè và Trung thu'],
    ['13.1', { valid: 120, satisfied: 101 }, 'Phiếu hỏi trẻ em và biên bản kiểm phiếu'],
  ]
}
