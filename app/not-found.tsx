import { whole } from "@/app/_ui/whole";
import { writeFilter } from "@/lib/filter";
import { say } from "@/lib/words/words";
import { requestAddress } from "./_data/request";

export default async function NotFound() {
  const { lang } = await requestAddress();
  const query = writeFilter({ lang });
  return (
    <div className="page-head">
      <h1>{say(lang, "notfound.title")}</h1>
      <p className="lead">{whole(say(lang, "notfound.text"))}</p>
      <p className="choices">
        <a className="button" href={`/${query}`}>
          {say(lang, "notfound.home")}
        </a>
        <a className="button" href={`/regions${query}`}>
          {say(lang, "notfound.regions")}
        </a>
      </p>
    </div>
  );
}
