import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion14: Criterion = {
  no: 14,
  wording: words('paraphrase', '(vui chơi, văn hóa, thể thao)'),
  en: '(Play, culture, sport)',
  max: { v: 75, ...training },
  items: [
    {
      id: '14.1',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ thôn có thiết chế văn hóa, thể thao, điểm vui chơi cho trẻ em'),
      en: 'Share of hamlets with a place for culture, sport or play',
      numerator: { measure: 'unit.play', at: 'date' },
      denominator: { measure: 'unit.all', at: 'date' },
      max: { v: 35, ...training },
      bands: [
        { op: '>=', t: 80, pts: 35, ...training },
        { op: '>=', t: 60, pts: 25, ...training },
        { op: '>=', t: 40, pts: 10, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: danh mục cơ sở vật chất',
        en: 'evidence documents: facility list',
      },
      sectors: ['culture'],
    },
    {
      id: '14.2',
      kind: 'yesNo',
      wording: words('illustrative', 'Xã có ít nhất một điểm vui chơi dành cho trẻ em'),
      en: 'At least one playground for children in the commune',
      no: { v: 0, ...training },
      max: { v: 15, ...training },
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: danh mục cơ sở vật chất, ảnh',
        en: 'evidence documents: facility list, photo',
      },
      sectors: ['culture'],
    },
    {
      id: '14.3',
      kind: 'checklist',
      wording: words('illustrative', 'Hoạt động trong năm dành cho trẻ em'),
      en: 'Activities of the year for children',
      max: { v: 25, ...training },
      parts: [
        {
          part: 'a',
          wording: words('illustrative', 'Tháng hành động vì trẻ em'),
          en: 'Action month for children',
          weight: { v: 5, ...training },
        },
        {
          part: 'b',
          wording: words('illustrative', 'Ngày Quốc tế Thiếu nhi 1/6'),
          en: 'International Children’s Day, 1 June',
          weight: { v: 5, ...training },
        },
        {
          part: 'c',
          wording: words('illustrative', 'hoạt động hè'),
          en: 'Summer activities',
          weight: { v: 5, ...training },
        },
        {
          part: 'd',
          wording: words('illustrative', 'Tết Trung thu'),
          en: 'Mid-Autumn festival',
          weight: { v: 5, ...training },
        },
        {
          part: 'e',
          wording: words('illustrative', 'hội thi văn nghệ hoặc thể thao thiếu nhi'),
          en: 'Children’s arts or sports contest',
          weight: { v: 5, ...training },
        },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: kế hoạch và báo cáo hoạt động trong kỳ',
        en: 'evidence documents: activity plans and reports in W',
      },
      sectors: ['culture'],
    },
  ],
}
