import { caseActs } from '#rules/case-act.ts'
import { dateWords, momentFull } from '#ui/moment.ts'
import { codeLabel } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'
import type { CaseView } from './case-view.ts'
import { SheetFrame } from './sheet-frame.tsx'
import type { About } from './subject.ts'

/** The cover of a case's file: what it is about, what was decided, which papers lie in it. */
export function CaseSheet({ view, about, printed }: { view: CaseView; about: About; printed: string }) {
  const { number, kind = 'abused', acts = [], receivedAt = 0, emergency, handedTo, closed } = view.one.fields
  const counts = ['02', '03', '04', '05', '06'].flatMap((code) => {
    const count = view.forms.filter(({ fields }) => fields.form === code).length
    return count > 0 ? [`${t(`case.form.${code as '02'}`)} (${String(count)})`] : []
  })
  const lines: (string | false | null | undefined)[] = [
    `${t('case.received')}: ${momentFull(receivedAt)}`,
    `${t('case.kindLabel')}: ${t(`case.kind.${kind}`)}`,
    acts.length > 0 && `${t('case.acts')}: ${acts.map((code) => codeLabel(caseActs, code)).join(', ')}`,
    emergency &&
      `${t('case.emergency')}: ${t(emergency.needed ? 'case.emergencyYes' : 'case.emergencyNo')}, ${momentFull(emergency.at)}`,
    `${t('case.papers')}: ${counts.join('; ') || '–'}`,
    handedTo &&
      t('case.handedOver', {
        commune: handedTo.commune,
        date: dateWords(handedTo.on),
        document: handedTo.document,
      }),
    closed && t('case.closedOn', { date: dateWords(closed.on), reason: closed.reason }),
  ]
  return (
    <SheetFrame
      number={number ?? '……'}
      title={t('case.fileTitle')}
      day={t('print.dayBlank')}
      lines={[about.name, about.line]}
      left={t('case.signHandsOver')}
      right={t('case.signTakes')}
      printed={printed}
    >
      {lines.map((line) => line && <p key={line}>{line}</p>)}
    </SheetFrame>
  )
}
