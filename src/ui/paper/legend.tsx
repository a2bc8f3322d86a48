import { legend } from '#ui/paper/code.ts'
import { t } from '#ui/words/words.ts'

/** The letters and what they mean, the same on paper and on the screen. */
export function Legend() {
  return (
    <dl class="paper-legend" aria-label={t('paper.legend')}>
      {legend.map(({ code, label }) => (
        <div key={code}>
          <dt>{code}</dt>
          <dd>{t(label)}</dd>
        </div>
      ))}
    </dl>
  )
}
