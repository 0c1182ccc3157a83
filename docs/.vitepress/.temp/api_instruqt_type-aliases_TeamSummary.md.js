import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TeamSummary","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TeamSummary.md","filePath":"api/instruqt/type-aliases/TeamSummary.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TeamSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TeamSummary</p><h1 id="type-alias-teamsummary" tabindex="-1">Type Alias: TeamSummary <a class="header-anchor" href="#type-alias-teamsummary" aria-label="Permalink to &quot;Type Alias: TeamSummary&quot;">​</a></h1><blockquote><p><strong>TeamSummary</strong> = <code>object</code> &amp; <a href="./TeamRef.html"><code>TeamRef</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>created_at</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>customer_since</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>logo</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>primary_link_text</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>primary_link_url</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>privacy_policy</code></td><td><code>string</code> | <code>null</code></td><td>Its URL; null when there is none.</td></tr><tr><td><code>secondary_link_text</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>secondary_link_url</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>subtitle</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>title</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>trial_end_at</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>userInTeam</code></td><td><code>boolean</code></td><td>Whether the caller belongs to it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TeamSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TeamSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TeamSummary as default
};
