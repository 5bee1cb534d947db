/**
 * Tells the layout which address is shown: `<html lang>`, the current page in the navigation, the link to the other language and a figure
 * asked for alone need it. Only a bare figure (`embed=`) may stand in a frame of another site.
 */
import { type NextRequest, NextResponse } from "next/server";

export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set("x-gongkai-address", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  const framed = request.nextUrl.searchParams.has("embed");
  response.headers.set("content-security-policy", `frame-ancestors ${framed ? "*" : "'self'"}`);
  if (!framed) response.headers.set("x-frame-options", "SAMEORIGIN");
  return response;
}

export const config = { matcher: ["/((?!_next/|icon).*)"] };
