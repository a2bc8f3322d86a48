import type { LevelQuestion, QuestionGroup } from './shape.ts'

/**
 * Harm, as the first table of Mẫu số 06 asks it, without the definitions, which speak of the time after the plan: for
 * Mẫu số 02 and 03, which likely have the same two tables (`domain/book.md` 11.1).
 */
export const harmTable: QuestionGroup = {
  id: 'harm',
  vi: 'Mức độ tổn hại của trẻ em',
  en: 'How gravely the child is harmed',
  status: 'likely',
  source: 'W64',
  counted: true,
  questions: [
    level('harm', 'Mức độ tổn hại của trẻ em', 'How grave the harm is'),
    level(
      'access',
      'Khả năng tiếp cận trẻ em của đối tượng xâm hại',
      'Access of the perpetrator to the child',
    ),
    level(
      'care',
      'Những trở ngại trong môi trường chăm sóc đối với việc bảo đảm an toàn cho trẻ em',
      'Obstacles to safety where the child is cared for',
    ),
  ],
}

/**
 * The second table. That it exists and has the same scale is confirmed by Mẫu số 06; its lines were not read, these
 * follow the questions of training material (`domain/book.md` W66).
 */
export const strengthTable: QuestionGroup = {
  id: 'strength',
  vi: 'Khả năng tự bảo vệ, phục hồi của trẻ em',
  en: 'How well the child can protect itself and recover',
  status: 'unverified',
  source: 'W66',
  counted: true,
  questions: [
    level('selfProtection', 'Khả năng trẻ em tự bảo vệ mình', 'The child can protect itself'),
    level(
      'carer',
      'Người chăm sóc có khả năng và cam kết bảo vệ trẻ em',
      'The carer is able and committed to protect the child',
    ),
    level(
      'kin',
      'Người thân, người xung quanh có thể bảo vệ trẻ em',
      'Relatives or others around can protect the child',
    ),
  ],
}

function level(id: string, vi: string, en: string): LevelQuestion {
  return { kind: 'level', id, vi, en, needed: true }
}
