import { useAnswer } from '../apollo/useAnswer';
import { newsText } from '../figure/news-text';
import { OpenQuery } from '../figure/OpenQuery';
import { oneEach } from '../figure/one-each';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { GoodNewsDocument, type GoodNewsQuery } from '../gql/graphql';
import { AgencyLink } from '../ui/AgencyLink';
import { Arrowed } from '../ui/Arrowed';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon, type IconName } from '../ui/Icon';
import { InnovationLink } from '../ui/InnovationLink';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';

type News = GoodNewsQuery['goodNews'][number];

const icons: Record<News['kind'], IconName> = {
  RECOGNITION: 'award',
  IMPROVEMENT: 'up',
  NEWLY_COVERED: 'bulb',
};

const mostShown = 4;

/** What went well, beside what lags. */
export const GoodNews = () => {
  const { t } = useWords();
  const { asOf, within } = useFilter();
  const variables = { asOf, within };
  const answer = useAnswer(GoodNewsDocument, variables);
  return (
    <Panel
      anchor="kabar-baik"
      title={t('news.title')}
      measure={t('news.measure')}
      menu={<OpenQuery document={GoodNewsDocument} variables={variables} label={t('news.title')} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[80, 64, 80, 64]} />}>
        {({ goodNews }) =>
          goodNews.length === 0 ? (
            <p className="note">{t('news.none')}</p>
          ) : (
            <ul className="gn">
              {oneEach(goodNews, mostShown).map((news) => (
                <NewsItem key={JSON.stringify(news)} news={news} />
              ))}
            </ul>
          )
        }
      </CardBody>
    </Panel>
  );
};

const NewsItem = ({ news }: { news: News }) => {
  const book = useWords();
  const { dated } = useFormats();
  const text = newsText(news, book);
  const isChange = news.kind === 'IMPROVEMENT';
  return (
    <li className="hit">
      <Icon name={icons[news.kind]} size={24} />
      <div>
        {news.agency && (
          <>
            <AgencyLink agency={news.agency} className="who hit-a">
              {book.say(news.agency.name)}
            </AgencyLink>
            :{' '}
          </>
        )}
        {!isChange && <InnovationName news={news} after=": " />}
        <Arrowed text={text.message} />
        <p>
          {text.period ?? dated(news.day, news.precision)}
          {text.more && `, ${text.more}`} · {isChange && <InnovationName news={news} after=" · " />}
          <SourceLink source={news.source} short />
        </p>
      </div>
    </li>
  );
};

/** The innovation that the news is about, where it is about one; a link wherever its page is known. */
const InnovationName = ({ news, after }: { news: News; after: string }) => {
  const { say } = useWords();
  const facts = useFacts();
  if (!news.innovation) return null;
  const [only, ...others] = facts?.governments ?? [];
  const government = news.agency?.government ?? (others.length === 0 ? only?.code : undefined);
  const name = say(news.innovation);
  return (
    <>
      {news.innovationCode && government ? (
        <InnovationLink innovation={{ code: news.innovationCode, government }} className="about-it">
          {name}
        </InnovationLink>
      ) : (
        name
      )}
      {after}
    </>
  );
};
