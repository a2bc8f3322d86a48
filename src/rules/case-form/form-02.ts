import { harmTable, strengthTable } from './level-table.ts'
import type { CaseForm } from './shape.ts'

/** Mẫu số 02: the initial assessment, on which emergency measures are decided (Art. 26). Its lines were not read. */
export const form02: CaseForm = {
  code: '02',
  vi: 'Đánh giá nguy cơ ban đầu, mức độ tổn hại của trẻ em',
  en: 'Initial assessment of risk and harm',
  article: 'Đ. 26',
  status: 'likely',
  groups: [
    {
      id: 'first',
      vi: 'Câu hỏi trước hết',
      en: 'First of all',
      status: 'unverified',
      source: 'W66',
      questions: [
        yesNo(
          'soon',
          'Trẻ em có đang hoặc sắp bị tổn hại không?',
          'Is the child harmed, or will it be soon?',
        ),
        yesNo('life', 'Có nguy hiểm đến tính mạng không?', 'Is its life in danger?'),
      ],
    },
    harmTable,
    strengthTable,
    {
      id: 'conclusion',
      vi: 'Kết luận',
      en: 'Conclusion',
      status: 'confirmed',
      source: 'W12',
      questions: [
        {
          kind: 'choice',
          id: 'emergency',
          vi: 'Biện pháp can thiệp khẩn cấp',
          en: 'Emergency measures',
          needed: true,
          choices: [
            { code: 'needed', vi: 'Cần áp dụng', en: 'Needed' },
            { code: 'notNeeded', vi: 'Không cần áp dụng', en: 'Not needed' },
          ],
        },
        { kind: 'long', id: 'conclusion', vi: 'Nhận định chung', en: 'Judgement' },
      ],
    },
  ],
}

function yesNo(id: string, vi: string, en: string) {
  const choices = [
    { code: 'yes', vi: 'Có', en: 'Yes' },
    { code: 'no', vi: 'Không', en: 'No' },
    { code: 'unknown', vi: 'Không rõ', en: 'Not known' },
  ]
  return { kind: 'choice', id, vi, en, choices } as const
}
