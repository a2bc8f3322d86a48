import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion8: Criterion = {
  no: 8,
  wording: words('official', 'Trẻ em dưới 5 tuổi bị SDD thể nhẹ cân và thể thấp còi'),
  en: 'Children under five who are underweight or stunted',
  max: { v: 75, ...training },
  items: [
    {
      id: '8.1',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân'),
      en: 'Share of children under five who are underweight',
      numerator: { measure: 'growth.wa2', at: 'window' },
      denominator: { measure: 'growth.weighed', at: 'window' },
      max: { v: 40, ...training },
      bands: [
        { op: '<', t: 8, pts: 40, ...training },
        { op: '<', t: 10, pts: 30, ...training },
        { op: '<', t: 13, pts: 15, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Sổ hoặc số liệu ngành Y tế (trạm y tế)',
        en: 'book or sector figure Y tế (health station)',
      },
      sectors: ['health'],
    },
    {
      id: '8.2',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi'),
      en: 'Share of children under five who are stunted',
      numerator: { measure: 'growth.ha2', at: 'window' },
      denominator: { measure: 'growth.measured', at: 'window' },
      max: { v: 35, ...training },
      bands: [
        { op: '<', t: 15, pts: 35, ...training },
        { op: '<', t: 18, pts: 25, ...training },
        { op: '<', t: 22, pts: 10, ...training },
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
