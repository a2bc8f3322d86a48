import { confirmed, training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion7: Criterion = {
  no: 7,
  wording: words('paraphrase', '(Trẻ em có HCĐB được trợ giúp, chăm sóc)'),
  en: '(Children in special circumstances helped and cared for)',
  max: { v: 75, ...confirmed('S24') },
  items: [
    {
      id: '7.1',
      kind: 'share',
      wording: words('paraphrase', '(Trẻ em có HCĐB được trợ giúp, chăm sóc)'),
      en: '(Children in special circumstances helped and cared for)',
      numerator: { measure: 'hcdb.helped', at: 'window' },
      denominator: { measure: 'hcdb.all', at: 'date' },
      max: { v: 75, ...confirmed('S24') },
      bands: [
        { op: '>=', t: 98, pts: 75, ...confirmed('S24') },
        { op: '>=', t: 95, pts: 55, ...training },
        { op: '>=', t: 90, pts: 30, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'evidence'],
        vi: 'Sổ; tài liệu minh chứng: danh sách hỗ trợ, ký nhận',
        en: 'book; evidence documents: support lists, receipts',
      },
      sectors: ['children'],
    },
  ],
}
