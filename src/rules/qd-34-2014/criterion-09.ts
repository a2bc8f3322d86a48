import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion9: Criterion = {
  no: 9,
  wording: words('paraphrase', '(Trẻ dưới 5 tuổi suy dinh dưỡng)'),
  en: '(Malnutrition of children under five)',
  max: { v: 50, ...training },
  items: [
    {
      id: '9.1',
      kind: 'share',
      wording: [
        { text: '(Trẻ dưới 5 tuổi suy dinh dưỡng)', status: 'paraphrase' },
        { text: 'thể nhẹ cân', status: 'illustrative' },
      ],
      en: '(Malnutrition of children under five) underweight',
      numerator: { measure: 'growth.wa2', at: 'window' },
      denominator: { measure: 'growth.weighed', at: 'window' },
      max: { v: 50, ...training },
      bands: [
        { op: '<', t: 12, pts: 50, ...training },
        { op: '<', t: 15, pts: 35, ...training },
        { op: '<', t: 20, pts: 20, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Sổ hoặc số liệu ngành Y tế (trạm y tế)',
        en: 'book or sector figure Y tế (health station)',
      },
      sectors: ['health'],
    },
  ],
}
