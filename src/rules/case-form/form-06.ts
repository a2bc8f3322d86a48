import { strengthTable } from './level-table.ts'
import type { Both, CaseForm } from './shape.ts'

/**
 * Mẫu số 06: the review after the plan (Art. 30). The first table is as printed (`domain/book.md` W64); the lines of the
 * second were not read. Closing and going on are the two ways of Art. 30(1).
 */
export const form06: CaseForm = {
  code: '06',
  vi: 'Rà soát, đánh giá tình trạng của trẻ em sau khi thực hiện kế hoạch hỗ trợ, can thiệp',
  en: 'Review of the child’s state after the plan',
  article: 'Đ. 30',
  status: 'confirmed',
  groups: [
    {
      id: 'harm',
      vi: 'Đánh giá mức độ tổn hại của trẻ em',
      en: 'How gravely the child is harmed',
      status: 'confirmed',
      source: 'W64',
      counted: true,
      questions: [
        {
          kind: 'level',
          id: 'harm',
          vi: 'Mức độ tổn hại của trẻ em có còn nghiêm trọng không',
          en: 'Is the harm still grave',
          needed: true,
          means: {
            high: both(
              'tổn hại của trẻ em vẫn còn rất nghiêm trọng, ảnh hưởng đến sự phát triển của trẻ em',
              'still very grave',
            ),
            medium: both('tổn hại của trẻ em còn ít nghiêm trọng', 'less grave'),
            low: both('tổn hại của trẻ em không còn nghiêm trọng', 'no longer grave'),
          },
        },
        {
          kind: 'level',
          id: 'access',
          vi: 'Khả năng tiếp cận trẻ em của đối tượng xâm hại',
          en: 'Access of the perpetrator to the child',
          needed: true,
          means: {
            high: both(
              'đối tượng xâm hại vẫn có khả năng tiếp cận trẻ em và thường xuyên',
              'still has access, often',
            ),
            medium: both(
              'đối tượng xâm hại có cơ hội tiếp cận trẻ em, nhưng không thường xuyên',
              'has access, not often',
            ),
            low: both('đối tượng xâm hại ít hoặc không có khả năng tiếp cận trẻ em', 'little or no access'),
          },
        },
        {
          kind: 'level',
          id: 'care',
          vi: 'Những trở ngại trong môi trường chăm sóc trẻ em đối với việc bảo đảm an toàn cho trẻ em',
          en: 'Obstacles to safety where the child is cared for',
          needed: true,
          means: {
            high: both(
              'môi trường chăm sóc vẫn có nhiều trở ngại đáng kể để bảo đảm an toàn cho trẻ em',
              'many',
            ),
            medium: both(
              'có một vài trở ngại, nhưng trẻ em vẫn có được sự bảo vệ nhất định',
              'some, but the child has protection',
            ),
            low: both('có ít hoặc không có trở ngại nào cho việc bảo vệ trẻ em', 'few or none'),
          },
        },
      ],
    },
    strengthTable,
    {
      id: 'conclusion',
      vi: 'Kết luận',
      en: 'Conclusion',
      status: 'confirmed',
      source: 'decree-56-30',
      questions: [
        {
          kind: 'choice',
          id: 'next',
          vi: 'Đề nghị',
          en: 'Proposal',
          needed: true,
          choices: [
            {
              code: 'close',
              vi: 'Kết thúc kế hoạch: trẻ em không còn nguy cơ bị xâm hại và đã ổn định',
              en: 'End the plan: no longer at risk, and stable',
            },
            {
              code: 'again',
              vi: 'Lập kế hoạch tiếp: trẻ em vẫn còn nguy cơ hoặc chưa ổn định',
              en: 'A further plan: still at risk or not stable',
            },
          ],
        },
        { kind: 'long', id: 'conclusion', vi: 'Nhận xét', en: 'Remarks' },
      ],
    },
  ],
}

function both(vi: string, en: string): Both {
  return { vi, en }
}
