import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createAsset","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createAsset.md","filePath":"api/skilljar/functions/variables/createAsset.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createAsset.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createAsset</p><h1 id="variable-createasset" tabindex="-1">Variable: createAsset <a class="header-anchor" href="#variable-createasset" aria-label="Permalink to &quot;Variable: createAsset&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createAsset</strong>: <code>Method</code>&lt;[], <a href="./../../type-aliases/AssetCreate.html"><code>AssetCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Asset.html"><code>Asset</code></a>&gt;&gt;</p></blockquote><p>Creates an asset from a file that the platform fetches and stores, or from a link that it embeds. Requires <code>content_url</code> or <code>asset.embed_link_url</code>. Processing is asynchronous: poll the asset until it has a <code>download_url</code> or an <code>embed_link_url</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createAsset.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createAsset = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createAsset as default
};
