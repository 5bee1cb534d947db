/** The smallest page this build can serve: what every other page's time is compared with (npm run bench). */
export const dynamic = "force-dynamic";
export const metadata = { title: "·", robots: { index: false, follow: false } };

export default function BenchEmpty() {
  return <h1>·</h1>;
}
