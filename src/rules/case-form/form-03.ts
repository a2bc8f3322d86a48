import { harmTable, strengthTable } from './level-table.ts'
import type { CaseForm } from './shape.ts'

/**
 * Mẫu số 03: what was found out, the specific risk, and the child's needs with the minutes of the meeting (Art. 27).
 * Its lines were not read.
 */
export const form03: CaseForm = {
  code: '03',
  vi: 'Thu thập thông tin, xác minh, đánh giá nguy cơ cụ thể',
  en: 'Information gathered and specific assessment of risk',
  article: 'Đ. 27',
  status: 'likely',
  groups: [
    {
      id: 'found',
      vi: 'Thông tin thu thập được',
      en: 'What was found out',
      status: 'likely',
      source: 'W71',
      questions: [
        long('health', 'Tình trạng thể chất, tâm lý của trẻ em', 'Body and mind of the child'),
        long('family', 'Hoàn cảnh gia đình, người chăm sóc', 'Family and carers'),
        long(
          'perpetrator',
          'Người gây tổn hại, quan hệ với trẻ em',
          'Who did harm, and the relation to the child',
        ),
        long('event', 'Diễn biến vụ việc', 'What happened'),
      ],
    },
    harmTable,
    strengthTable,
    {
      id: 'needs',
      vi: 'Nhu cầu của trẻ em',
      en: 'What the child needs',
      status: 'likely',
      source: 'W13',
      questions: [{ ...long('needs', 'Các nhu cầu cần hỗ trợ', 'Needs'), needed: true }],
    },
  ],
}

function long(id: string, vi: string, en: string) {
  return { kind: 'long', id, vi, en } as const
}
