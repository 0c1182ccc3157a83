import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LandingPage","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/LandingPage.md","filePath":"api/instruqt/type-aliases/LandingPage.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/LandingPage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / LandingPage</p><h1 id="type-alias-landingpage" tabindex="-1">Type Alias: LandingPage <a class="header-anchor" href="#type-alias-landingpage" aria-label="Permalink to &quot;Type Alias: LandingPage&quot;">​</a></h1><blockquote><p><strong>LandingPage</strong> = <code>object</code> &amp; <a href="./LandingPageRef.html"><code>LandingPageRef</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>backgroundColor</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>currentUserClaimed</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><code>deletedAt</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>formEnabled</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><code>internalPageName</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>isPublished</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><code>logoLink</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>logoUrl</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>pageHeading</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>pageSubtitle</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>privacyPolicyUrl</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>publishedAt</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>robotsIndexingEnabled</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><code>seoDescription</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>team</code></td><td><a href="./TeamRef.html"><code>TeamRef</code></a></td><td>-</td></tr><tr><td><code>termsAndConditionsUrl</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>textColor</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>trackPlayLimit</code></td><td><code>number</code> | <code>null</code></td><td>Plays of each track that a visitor gets.</td></tr><tr><td><code>unpublishedAt</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>updatedAt</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/LandingPage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LandingPage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LandingPage as default
};
