import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkilljarBuild","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/SkilljarBuild.md","filePath":"api/mocks/type-aliases/SkilljarBuild.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/SkilljarBuild.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SkilljarBuild</p><h1 id="type-alias-skilljarbuild" tabindex="-1">Type Alias: SkilljarBuild <a class="header-anchor" href="#type-alias-skilljarbuild" aria-label="Permalink to &quot;Type Alias: SkilljarBuild&quot;">​</a></h1><blockquote><p><strong>SkilljarBuild</strong> = <code>Builders</code>&lt;<code>Things</code> &amp; <code>Nested</code>&gt;</p></blockquote><p>One factory for each main type: <code>build.course({ title: &#39;Intro&#39; })</code> is a complete course, as the SDK&#39;s <code>get</code> gives it. Nothing is stored. The n-th call gives the n-th thing, the same in every run.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/SkilljarBuild.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarBuild = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarBuild as default
};
