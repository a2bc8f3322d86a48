import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion11: Criterion = {
  no: 11,
  wording: words('official', 'Trẻ em được thực hiện quyền tham gia của trẻ em'),
  en: 'Children who exercise their right to participate',
  max: { v: 75, ...training },
  items: [
    {
      id: '11.1',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ trẻ em từ đủ 7 tuổi được lấy ý kiến'),
      en: 'Share of children of seven and over who were asked for their opinion',
      numerator: { measure: 'part.consulted', at: 'window' },
      denominator: { measure: 'child.7to15', at: 'date' },
      max: { v: 35, ...training },
      bands: [
        { op: '>=', t: 80, pts: 35, ...training },
        { op: '>=', t: 60, pts: 25, ...training },
        { op: '>=', t: 40, pts: 10, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: phiếu, biên bản, báo cáo Đoàn',
        en: 'evidence documents: forms, minutes, Đoàn report',
      },
      sectors: ['children'],
    },
    {
      id: '11.2',
      kind: 'count',
      wording: words('illustrative', 'Số diễn đàn trẻ em hoặc buổi đối thoại giữa lãnh đạo xã với trẻ em'),
      en: 'Children’s forums or dialogues with the commune’s leaders',
      numerator: { measure: 'part.forums', at: 'window' },
      max: { v: 20, ...training },
      bands: [
        { op: '>=', t: 1, pts: 20, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: kế hoạch diễn đàn, biên bản',
        en: 'evidence documents: forum plan, minutes',
      },
      sectors: ['children'],
    },
    {
      id: '11.3',
      kind: 'count',
      wording: words('illustrative', 'Số câu lạc bộ, nhóm trẻ em nòng cốt hoạt động thường xuyên'),
      en: 'Children’s clubs and core groups that meet regularly',
      numerator: { measure: 'part.clubs', at: 'date' },
      max: { v: 20, ...training },
      bands: [
        { op: '>=', t: 2, pts: 20, ...training },
        { op: '>=', t: 1, pts: 10, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: danh sách câu lạc bộ, sổ sinh hoạt',
        en: 'evidence documents: club list, meeting log',
      },
      sectors: ['children'],
    },
  ],
}
