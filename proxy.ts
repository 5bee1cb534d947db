/** Tells the layout which address is shown: `<html lang>`, the current page in the navigation and the link to the other language need it. */
import { type NextRequest, NextResponse } from "next/server";

export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set("x-gongkai-address", request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/((?!_next/|icon).*)"] };
