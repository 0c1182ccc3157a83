import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: userWithSlugExists","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/variables/userWithSlugExists.md","filePath":"api/instruqt/functions/variables/userWithSlugExists.md"}');
const _sfc_main = { name: "api/instruqt/functions/variables/userWithSlugExists.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / userWithSlugExists</p><h1 id="variable-userwithslugexists" tabindex="-1">Variable: userWithSlugExists <a class="header-anchor" href="#variable-userwithslugexists" aria-label="Permalink to &quot;Variable: userWithSlugExists&quot;">​</a></h1><blockquote><p><code>const</code> <strong>userWithSlugExists</strong>: (<code>client</code>, <code>variables</code>, <code>options?</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>boolean</code>&gt;</p></blockquote><p>Whether a user name is taken.</p><p>Instruqt query <code>userWithSlugExists</code>.</p><p>The signature is not in the reference: it is known only from other evidence.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>client</code></td><td><code>Client</code></td></tr><tr><td><code>variables</code></td><td><a href="./../../type-aliases/UserWithSlugExistsVariables.html"><code>UserWithSlugExistsVariables</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>boolean</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/variables/userWithSlugExists.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const userWithSlugExists = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  userWithSlugExists as default
};
