import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion5: Criterion = {
  no: 5,
  wording: words('official', 'Trẻ em bị tai nạn, thương tích'),
  en: 'Children hurt by accidents and injuries',
  max: { v: 100, ...training },
  items: [
    {
      id: '5.1',
      kind: 'rate',
      wording: words('illustrative', 'Tỷ suất trẻ em bị tai nạn, thương tích trên 100.000 trẻ em'),
      en: 'Injured children per 100,000 children',
      numerator: { measure: 'injury.children', at: 'window' },
      denominator: { measure: 'child.u16', at: 'date' },
      per: { v: 100000, ...training },
      max: { v: 50, ...training },
      bands: [
        { op: '<=', t: 550, pts: 50, ...training },
        { op: '<=', t: 700, pts: 35, ...training },
        { op: '<=', t: 900, pts: 20, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Sổ; số liệu ngành Y tế (trạm y tế)',
        en: 'book; sector figure Y tế (health station)',
      },
      sectors: ['children', 'health'],
    },
    {
      id: '5.2',
      kind: 'rate',
      wording: words('illustrative', 'Tỷ suất trẻ em tử vong do tai nạn, thương tích trên 100.000 trẻ em'),
      en: 'Children who died of injury per 100,000 children',
      numerator: { measure: 'injury.deaths', at: 'window' },
      denominator: { measure: 'child.u16', at: 'date' },
      per: { v: 100000, ...training },
      max: { v: 50, ...training },
      bands: [
        { op: '=', t: 0, pts: 50, ...training },
        { op: '<=', t: 16, pts: 30, ...training },
        { op: '<=', t: 30, pts: 15, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Sổ; số liệu ngành Y tế, Tư pháp – hộ tịch',
        en: 'book; sector figure Y tế, Tư pháp – hộ tịch',
      },
      sectors: ['children', 'health'],
    },
  ],
}
