import type { CaseForm } from './shape.ts'

/** Mẫu số 04: the plan (Art. 28). Made from what a plan must say; the form itself was not read. */
export const form04: CaseForm = {
  code: '04',
  vi: 'Kế hoạch hỗ trợ, can thiệp',
  en: 'Plan of support and intervention',
  article: 'Đ. 28',
  status: 'unverified',
  groups: [
    {
      id: 'goal',
      vi: 'Mục tiêu',
      en: 'Goal',
      status: 'unverified',
      source: 'book.md 17.8',
      questions: [
        {
          kind: 'long',
          id: 'situation',
          vi: 'Tình trạng hiện tại của trẻ em',
          en: 'The child’s present state',
        },
        {
          kind: 'long',
          id: 'goal',
          vi: 'Mục tiêu hỗ trợ, can thiệp',
          en: 'Goal of the support',
          needed: true,
        },
      ],
    },
    {
      id: 'lines',
      vi: 'Các hoạt động',
      en: 'Activities',
      status: 'unverified',
      source: 'book.md 17.8',
      questions: [
        {
          kind: 'rows',
          id: 'lines',
          vi: 'Hoạt động',
          en: 'Activity',
          needed: true,
          columns: [
            { id: 'need', kind: 'text', vi: 'Nhu cầu', en: 'Need' },
            { id: 'activity', kind: 'text', vi: 'Hoạt động', en: 'Activity' },
            { id: 'who', kind: 'text', vi: 'Người thực hiện', en: 'Who' },
            { id: 'from', kind: 'day', vi: 'Từ ngày', en: 'From' },
            { id: 'to', kind: 'day', vi: 'Đến ngày', en: 'To' },
            { id: 'result', kind: 'text', vi: 'Kết quả mong đợi', en: 'Expected result' },
          ],
        },
      ],
    },
    {
      id: 'cost',
      vi: 'Kinh phí',
      en: 'Cost',
      status: 'unverified',
      source: 'book.md 17.8',
      questions: [{ kind: 'long', id: 'cost', vi: 'Nguồn lực, kinh phí', en: 'Means and money' }],
    },
  ],
}
