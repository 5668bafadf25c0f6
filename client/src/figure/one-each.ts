interface AboutOne {
  innovation: { indonesian: string } | null;
  agency: { name: { indonesian: string } } | null;
}

/** Who it is about, as one name; nothing where it is about no innovation. */
const subjectOf = ({ innovation, agency }: AboutOne): string | null =>
  innovation && `${agency?.name.indonesian ?? ''}/${innovation.indonesian}`;

/** The newest of each innovation, so that one of them does not fill the list. */
export const oneEach = <News extends AboutOne>(news: readonly News[], most: number): News[] => {
  const seen = new Set<string>();
  const kept = news.filter((each) => {
    const subject = subjectOf(each);
    if (subject === null) return true;
    const isNew = !seen.has(subject);
    seen.add(subject);
    return isNew;
  });
  return kept.slice(0, most);
};
