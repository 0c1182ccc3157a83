import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: ssoUrl()","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/functions/ssoUrl.md","filePath":"api/skilljar/functions/functions/ssoUrl.md"}');
const _sfc_main = { name: "api/skilljar/functions/functions/ssoUrl.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / ssoUrl</p><h1 id="function-ssourl" tabindex="-1">Function: ssoUrl() <a class="header-anchor" href="#function-ssourl" aria-label="Permalink to &quot;Function: ssoUrl()&quot;">​</a></h1><blockquote><p><strong>ssoUrl</strong>(<code>domain</code>, <code>loginToken</code>, <code>next?</code>): <code>string</code></p></blockquote><p>Builds the URL that signs a learner in. Takes the <code>login_token</code> of <code>domain.users.create</code>, <code>update</code> or <code>upsert</code>, which only domains with token login return, and which can be used once. No request is sent.</p><p>secret: anyone with this URL can sign in once as the learner.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>domain</code></td><td><code>string</code></td><td>The host name of the domain.</td></tr><tr><td><code>loginToken</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>next?</code></td><td><code>string</code></td><td>The path on the domain to continue at: <code>/my-course</code>. Default: the domain&#39;s own setting.</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>InputError when the domain is no host name, the token is empty, or <code>next</code> is not a path on the domain.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/functions/ssoUrl.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ssoUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ssoUrl as default
};
