import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion3: Criterion = {
  no: 3,
  wording: words('official', 'Trẻ em bị xâm hại'),
  en: 'Abused children',
  max: { v: 100, ...training },
  items: [
    {
      id: '3.1',
      kind: 'rate',
      wording: words('illustrative', 'Tỷ suất trẻ em bị xâm hại trên 1.000 trẻ em'),
      en: 'Abused children per 1,000 children',
      numerator: { measure: 'abuse.children', at: 'window' },
      denominator: { measure: 'child.u16', at: 'date' },
      per: { v: 1000, ...training },
      max: { v: 60, ...training },
      bands: [
        { op: '=', t: 0, pts: 60, ...training },
        { op: '<=', t: 0.25, pts: 45, ...training },
        { op: '<=', t: 0.5, pts: 30, ...training },
        { op: '<=', t: 1, pts: 15, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['sector', 'evidence'],
        vi: 'Số liệu ngành Công an; tài liệu minh chứng: hồ sơ vụ việc',
        en: 'sector figure Công an; evidence documents: case file',
      },
      sectors: ['police'],
    },
    {
      id: '3.2',
      kind: 'count',
      wording: words('illustrative', 'Số trẻ em tử vong hoặc bị tổn hại nghiêm trọng do bị xâm hại'),
      en: 'Children who died or were gravely harmed by abuse',
      numerator: { measure: 'abuse.grave', at: 'window' },
      max: { v: 20, ...training },
      bands: [
        { op: '=', t: 0, pts: 20, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['sector'], vi: 'Số liệu ngành Công an, Y tế', en: 'sector figure Công an, Y tế' },
      sectors: ['police'],
    },
    {
      id: '3.3',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ vụ việc khẩn cấp được áp dụng biện pháp can thiệp trong 12 giờ'),
      en: 'Share of emergencies with a protective measure within 12 hours',
      numerator: { measure: 'case.within12h', at: 'window' },
      denominator: { measure: 'case.emergency', at: 'window' },
      max: { v: 20, ...training },
      bands: [
        { op: '=', t: 100, pts: 20, ...training },
        { op: '>=', t: 80, pts: 10, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: hồ sơ vụ việc',
        en: 'evidence documents: case file',
      },
      sectors: ['police', 'children'],
      note: 'The 12 hours are law, the points are not',
    },
  ],
}
