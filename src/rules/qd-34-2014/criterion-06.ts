import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion6: Criterion = {
  no: 6,
  wording: words('paraphrase', '(Trẻ em bị tai nạn, thương tích)'),
  en: '(Children hurt by accidents and injuries)',
  max: { v: 75, ...training },
  items: [
    {
      id: '6.1',
      kind: 'rate',
      wording: words('illustrative', 'Tỷ suất trẻ em bị tai nạn, thương tích trên 100.000 trẻ em'),
      en: 'Injured children per 100,000 children',
      numerator: { measure: 'injury.children', at: 'window' },
      denominator: { measure: 'child.u16', at: 'date' },
      per: { v: 100000, ...training },
      max: { v: 40, ...training },
      bands: [
        { op: '<=', t: 550, pts: 40, ...training },
        { op: '<=', t: 700, pts: 25, ...training },
        { op: '<=', t: 900, pts: 15, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Sổ; số liệu ngành Y tế (trạm y tế)',
        en: 'book; sector figure Y tế (health station)',
      },
      sectors: ['children'],
    },
    {
      id: '6.2',
      kind: 'count',
      wording: words('illustrative', 'Số trẻ em tử vong do tai nạn, thương tích'),
      en: 'Children who died of injury',
      numerator: { measure: 'injury.deaths', at: 'window' },
      max: { v: 35, ...training },
      bands: [
        { op: '=', t: 0, pts: 35, ...training },
        { op: '<=', t: 1, pts: 15, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Sổ; số liệu ngành Y tế, Tư pháp – hộ tịch',
        en: 'book; sector figure Y tế, Tư pháp – hộ tịch',
      },
      sectors: ['children'],
    },
  ],
}
